package fr.raict.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads a request's JSON as it is: no value is made to fit another type. Always true of what was read: its days and
 * times are of the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}, which every store, calendar and time zone can take.
 */
final class StrictJson implements JsonMapperBuilderCustomizer {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    @Override
    public void customize(JsonMapper.Builder json) {
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(LogicalType.Textual, text -> text
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(new SimpleModule("days and times")
                        .addDeserializer(LocalDate.class,
                                new OfOurTime<>(LocalDate.class, LocalDate::parse, day -> day))
                        .addDeserializer(Instant.class, new OfOurTime<>(Instant.class, Instant::parse,
                                time -> LocalDate.ofInstant(time, ZoneOffset.UTC))));
    }

    /** A day or a time in ISO 8601; nothing for an empty text. */
    private static final class OfOurTime<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> reader;
        private final Function<T, LocalDate> day;

        OfOurTime(Class<T> type, Function<String, T> reader, Function<T, LocalDate> day) {
            super(type);
            this.type = type;
            this.reader = reader;
            this.day = day;
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "No text");
            }
            var text = json.getString().strip();
            return text.isEmpty() ? null : read(text, context);
        }

        private T read(String text, DeserializationContext context) {
            try {
                var read = reader.apply(text);
                var year = day.apply(read).getYear();
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return read;
                }
            } catch (DateTimeException _) {
                // Refused below, as is what lies too far away.
            }
            throw context.weirdStringException(text, type, "No day or time of our time");
        }
    }
}
