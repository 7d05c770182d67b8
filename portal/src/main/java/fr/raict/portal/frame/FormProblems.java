package fr.raict.portal.frame;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** The errors of a form for its summary, in the order of its fields: validation finds them in any order. */
@Component("formProblems")
public class FormProblems {

    /**
     * One line of the summary.
     *
     * @param path of the field, empty for the form as a whole
     */
    public record FormProblem(String path, String message) {

        /** The id that Thymeleaf gives the field. */
        public String anchor() {
            return path.replace("[", "").replace("]", "");
        }

        public boolean isInARow() {
            return path.startsWith("people[");
        }

        /** Counted from 1. */
        public int row() {
            return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']'))) + 1;
        }
    }

    /** Whether a service refused something that was typed in the field, under that name. */
    public boolean isRefused(List<DetailedError> errors, String field, String slug) {
        return errors.stream()
                .anyMatch(error -> ("refusal." + slug).equals(error.getCode()) && field.equals(error.getFieldName()));
    }

    /** Whether a service refused the form as a whole, under that name. */
    public boolean isRefused(List<DetailedError> errors, String slug) {
        return errors.stream().anyMatch(error -> error.isGlobal() && ("refusal." + slug).equals(error.getCode()));
    }

    public List<FormProblem> of(Object form, List<DetailedError> errors) {
        return errors.stream()
                .map(error -> new FormProblem(error.isGlobal() ? "" : error.getFieldName(), error.getMessage()))
                .sorted(Comparator.comparing(problem -> position(form.getClass(), problem.path()), Arrays::compare))
                .toList();
    }

    /** {@code people[1].email} is the place of people in the form, 1, the place of email in a person. */
    private static int[] position(Class<?> form, String path) {
        var parts = path.isEmpty() ? new String[0] : path.split("[.\\[]");
        var position = new int[parts.length];
        var fields = fields(form);
        for (int part = 0; part < parts.length; part++) {
            position[part] = parts[part].endsWith("]") ? row(parts[part]) : place(parts[part], fields);
            if (!parts[part].endsWith("]")) {
                fields = inside(fields, position[part]);
            }
        }
        return position;
    }

    private static int row(String part) {
        return Integer.parseInt(part.substring(0, part.length() - 1));
    }

    private static int place(String name, RecordComponent[] fields) {
        return IntStream.range(0, fields.length).filter(field -> fields[field].getName().equals(name)).findFirst()
                .orElse(fields.length);
    }

    private static RecordComponent[] inside(RecordComponent[] fields, int place) {
        return place < fields.length ? fields(fields[place].getGenericType()) : new RecordComponent[0];
    }

    private static RecordComponent[] fields(Type type) {
        return switch (type) {
            case Class<?> form when form.isRecord() -> form.getRecordComponents();
            case ParameterizedType list -> fields(list.getActualTypeArguments()[0]);
            default -> new RecordComponent[0];
        };
    }
}
