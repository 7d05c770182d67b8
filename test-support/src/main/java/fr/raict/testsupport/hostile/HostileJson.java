package fr.raict.testsupport.hostile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Bodies for a type that a handler takes: as it should be, and with one value of another type, size or time at each of its
 * places. A new field has its own without a line of test.
 */
final class HostileJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLACE = "\"the place\"";

    /** JSON, each as it is written. */
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.9", "1e999999999",
            "99999999999999999999", "NaN", "\"\"", "\" \"", "\"\\u0000\"", "\"\\u200b\\u202e\\u2066\"", "\"\\ud800\"",
            "\"1\"", "\"%00%zz\"", "\"\\\" or $where: {}\"", "[]", "[[[]]]", "[null]", "{}", "{\"a\":{\"b\":[1]}}",
            "[\"a\"]", "\"+1000000000-12-31T23:59:59.999999999Z\"", "\"-1000000000-01-01T00:00:00Z\"",
            "\"+999999999-12-31\"", "\"9999-12-31T23:59:59Z\"", "\"1969-12-31\"", "\"2026-02-30\"",
            "\"2026-13-01T25:61:00Z\"", quoted(100_000), nested(400), nested(100_000));

    private final Map<String, Object> samples;

    /** @param samples values by name of the field, where any text or number would not do */
    HostileJson(Map<String, Object> samples) {
        this.samples = samples;
    }

    /** What goes wrong before any field is looked at. */
    static Stream<byte[]> noBodies() {
        return Stream.of("", " ", "null", "[]", "0", "\"x\"", "{", "{\"", "{\"a\":", "{\"a\":1}}", "{}{}", "\uFEFF{}",
                "{'a':1}", "<a/>", "a=1&b=2", nested(100_000), "[".repeat(100_000), "{\"a\":".repeat(100_000))
                .map(text -> text.getBytes(UTF_8));
    }

    static Stream<byte[]> tenMegabytes() {
        return Stream.of("[".repeat(10_000_000), "{\"a\":" + quoted(10_000_000) + "}")
                .map(text -> text.getBytes(UTF_8));
    }

    /** Each with the place and the value in words. */
    Map<String, byte[]> bodies(Type type) {
        var whole = sample("", type);
        var bodies = new LinkedHashMap<String, byte[]>();
        bodies.put("as it should be", JSON.writeValueAsBytes(whole));
        for (var place : places(whole)) {
            VALUES.forEach(value -> bodies.put("%s = %.60s".formatted(place, value), changed(whole, place, value)));
        }
        bodies.put("illegal UTF-8", new byte[]{'{', '"', (byte) 0xFF, (byte) 0xC0, '"', ':', '1', '}'});
        bodies.put("a field nobody knows", "{\"unheard-of\":{\"of\":[1,2]}}".getBytes(UTF_8));
        return bodies;
    }

    private Object sample(String name, Type type) {
        if (samples.containsKey(name)) {
            return samples.get(name);
        }
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                List.of(sample(name, list.getActualTypeArguments()[0]));
            case Class<?> record when record.isRecord() -> {
                var fields = new LinkedHashMap<String, Object>();
                Arrays.stream(record.getRecordComponents()).forEach(
                        field -> fields.put(field.getName(), sample(field.getName(), field.getGenericType())));
                yield fields;
            }
            case Class<?> choice when choice.isEnum() -> choice.getEnumConstants()[0].toString();
            case Class<?> time when time == Instant.class -> "2031-10-14T09:30:00Z";
            case Class<?> day when day == LocalDate.class -> "2031-10-14";
            case Class<?> id when id == UUID.class -> new UUID(1, 1).toString();
            case Class<?> truth when truth == Boolean.class || truth == boolean.class -> true;
            case Class<?> number when Number.class.isAssignableFrom(number) || number.isPrimitive() -> 1;
            default -> "fr";
        };
    }

    private static List<List<Object>> places(Object whole) {
        var places = new ArrayList<List<Object>>();
        switch (whole) {
            case Map<?, ?> fields -> fields.forEach((name, value) -> below(places, name, value));
            case List<?> items -> below(places, 0, items.getFirst());
            default -> {}
        }
        return places;
    }

    private static void below(List<List<Object>> places, Object step, Object value) {
        places.add(List.of(step));
        places(value).forEach(rest -> places.add(Stream.concat(Stream.of(step), rest.stream()).toList()));
    }

    private static byte[] changed(Object whole, List<Object> place, String value) {
        var marked = JSON.writeValueAsString(marked(whole, place));
        return marked.replace(PLACE, value).getBytes(UTF_8);
    }

    private static Object marked(Object whole, List<Object> place) {
        if (place.isEmpty()) {
            return "the place";
        }
        var rest = place.subList(1, place.size());
        if (whole instanceof List<?> items) {
            return List.of(marked(items.getFirst(), rest));
        }
        var fields = new LinkedHashMap<Object, Object>((Map<?, ?>) whole);
        fields.computeIfPresent(place.getFirst(), (_, value) -> marked(value, rest));
        return fields;
    }

    private static String quoted(int length) {
        return "\"" + "a".repeat(length) + "\"";
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
