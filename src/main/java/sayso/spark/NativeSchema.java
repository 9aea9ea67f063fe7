package sayso.spark;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The native format (docs/formats.md) as Spark's types: stances are a map by proposition. */
final class NativeSchema {
  private static final DataType STRINGS = list(DataTypes.StringType);
  private static final DataType SPANS = list(list(DataTypes.IntegerType));

  static final StructType TYPE =
      struct(
          field("schema", DataTypes.StringType),
          field("id", DataTypes.StringType),
          field("title", DataTypes.StringType),
          field("outlet", DataTypes.StringType),
          field("url", DataTypes.StringType),
          field("published", DataTypes.StringType),
          field("text", DataTypes.StringType),
          field("sources", list(source())),
          field("claims", list(claim())),
          field(
              "propositions",
              list(struct(field("id", DataTypes.StringType), field("text", DataTypes.StringType)))),
          field("positions", list(position())));

  private NativeSchema() {}

  private static StructType source() {
    return struct(
        field("id", DataTypes.StringType),
        field("name", DataTypes.StringType),
        field("kind", DataTypes.StringType),
        field("aliases", STRINGS),
        field("handle", DataTypes.StringType),
        field("role", DataTypes.StringType),
        field("affiliation", DataTypes.StringType),
        field("mentions", SPANS));
  }

  private static StructType claim() {
    return struct(
        field("id", DataTypes.StringType),
        field("source", DataTypes.StringType),
        field("via", STRINGS),
        field("within", DataTypes.StringType),
        field("text", DataTypes.StringType),
        field("form", DataTypes.StringType),
        field(
            "spans", struct(field("source", SPANS), field("cue", SPANS), field("content", SPANS))),
        field(
            "cue",
            struct(
                field("lemma", DataTypes.StringType),
                field("type", DataTypes.StringType),
                field("polarity", DataTypes.StringType))),
        field("hedged", DataTypes.BooleanType),
        field("confidence", DataTypes.DoubleType),
        field("sourceConfidence", DataTypes.DoubleType),
        field(
            "stances",
            DataTypes.createMapType(
                DataTypes.StringType,
                struct(
                    field("label", DataTypes.StringType),
                    field("probability", DataTypes.DoubleType)))));
  }

  private static StructType position() {
    return struct(
        field("source", DataTypes.StringType),
        field("proposition", DataTypes.StringType),
        field("stance", DataTypes.StringType),
        field("probability", DataTypes.DoubleType),
        field("claims", STRINGS));
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private static StructType struct(StructField... fields) {
    return DataTypes.createStructType(fields);
  }

  private static ArrayType list(DataType type) {
    return DataTypes.createArrayType(type);
  }
}
