package sayso.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A row of a Parquet file as JSON: numbers and times as text, times in ISO 8601. */
final class ParquetRow {
  private ParquetRow() {}

  /** The row's columns by their names. */
  static ObjectNode json(Group row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int field = 0; field < row.getType().getFieldCount(); field++) {
      Type type = row.getType().getType(field);
      int count = row.getFieldRepetitionCount(field);
      if (type.isRepetition(Type.Repetition.REPEATED)) {
        ArrayNode list = json.putArray(type.getName());
        for (int i = 0; i < count; i++) {
          list.add(value(row, field, i));
        }
      } else {
        json.set(type.getName(), count > 0 ? value(row, field, 0) : json.nullNode());
      }
    }
    return json;
  }

  private static JsonNode value(Group row, int field, int index) {
    Type type = row.getType().getType(field);
    if (type.isPrimitive()) {
      return JsonNodeFactory.instance.textNode(text(row, field, index, type.asPrimitiveType()));
    }
    Group group = row.getGroup(field, index);
    return LogicalTypeAnnotation.listType().equals(type.getLogicalTypeAnnotation())
        ? list(group)
        : json(group);
  }

  /** A list is a group of one repeated field, whose items stand in a group of one field again. */
  private static ArrayNode list(Group group) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      boolean wrapped =
          !group.getType().getType(0).isPrimitive()
              && group.getGroup(0, i).getType().getFieldCount() == 1;
      JsonNode item = value(group, 0, i);
      list.add(wrapped ? item.path(group.getGroup(0, i).getType().getFieldName(0)) : item);
    }
    return list;
  }

  private static String text(Group row, int field, int index, PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> type.stringifier().stringify(row.getInteger(field, index));
      case INT64 -> type.stringifier().stringify(row.getLong(field, index));
      case INT96 -> time(NanoTime.fromBinary(row.getInt96(field, index)));
      // Older writers do not say that their bytes are text.
      case BINARY ->
          type.getLogicalTypeAnnotation() == null
              ? row.getBinary(field, index).toStringUsingUTF8()
              : type.stringifier().stringify(row.getBinary(field, index));
      default -> row.getValueToString(field, index);
    };
  }

  /** How Spark and Hive wrote points in time. */
  private static String time(NanoTime time) {
    LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, time.getJulianDay());
    return Instant.ofEpochSecond(day.toEpochDay() * 86_400L, time.getTimeOfDayNanos()).toString();
  }
}
