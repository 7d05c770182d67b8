package fr.raict.values;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of a French dictionary, in which every list is shown: accents and capitals only count between words that are
 * otherwise the same.
 */
public final class FrenchOrder {

    private FrenchOrder() {
    }

    /** For one list at a time, since a collator lets one thread in at a time. */
    public static <T> Comparator<T> of(Function<? super T, String> text) {
        var french = Collator.getInstance(Locale.FRENCH);
        return (one, other) -> french.compare(text.apply(one), text.apply(other));
    }

    /**
     * A text by which a database without that order sorts as this does.
     *
     * @param longest of the key, in characters; what is the same so far comes in no order
     */
    public static String key(String text, int longest) {
        var key = HexFormat.of().formatHex(Collator.getInstance(Locale.FRENCH).getCollationKey(text).toByteArray());
        return key.substring(0, Math.min(longest, key.length()));
    }
}
