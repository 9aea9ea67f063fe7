package sayso.text;

import org.jspecify.annotations.Nullable;

/**
 * Who posted an embedded post, as its account line says.
 *
 * @param name the display name
 * @param handle with its leading @, "@name@server" on Mastodon; null where the line has none
 * @param span the display name and handle in the text
 */
public record Account(String name, @Nullable String handle, Span span) {}
