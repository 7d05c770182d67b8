package fr.raict.portal.organising;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.util.ReflectionUtils;

/** The fields of a form, which are the components of its record. */
final class FormFields {
    private FormFields() {}

    /** The form as typed, but for the fields named, which are taken from what is saved. */
    static <F extends Record> F taking(Set<String> fields, F typed, F saved) {
        @SuppressWarnings("unchecked")
        var form = (Class<F>) typed.getClass();
        var values = Arrays.stream(form.getRecordComponents())
                .map(field -> value(field, fields.contains(field.getName()) ? saved : typed)).toArray();
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(form), values);
    }

    /** By name, in the order of the page. */
    static <F extends Record & EditForm> SequencedMap<String, String> texts(F form, MessageSourceAccessor messages) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : form.getClass().getRecordComponents()) {
            texts.put(field.getName(), form.text(field.getName(), value(field, form), messages));
        }
        return texts;
    }

    private static @Nullable Object value(RecordComponent field, Record form) {
        ReflectionUtils.makeAccessible(field.getAccessor());
        return ReflectionUtils.invokeMethod(field.getAccessor(), form);
    }
}
