package fr.raict.localstack.mongo;

import java.util.Optional;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;

/** What every text begins with that matches a regular expression such as {@code ^abc}. */
record TextBeginning(String text) {
    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    static Optional<TextBeginning> of(BsonRegularExpression expression) {
        var pattern = expression.getPattern();
        var options = expression.getOptions();
        if ((options != null && !options.isEmpty()) || !pattern.startsWith("^") || pattern.contains("|")) {
            return Optional.empty();
        }
        var text = pattern.startsWith("^\\Q") ? quoted(pattern.substring(3)) : literal(pattern.substring(1));
        return text.isEmpty() ? Optional.empty() : Optional.of(new TextBeginning(text));
    }

    /** As Pattern.quote writes it. */
    private static String quoted(String pattern) {
        int end = pattern.indexOf("\\E");
        if (end < 0) {
            return pattern;
        }
        return end + 2 < pattern.length() && isOptional(pattern.charAt(end + 2)) ? "" : pattern.substring(0, end);
    }

    private static String literal(String pattern) {
        var text = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            boolean escaped = pattern.charAt(i) == '\\' && i + 1 < pattern.length()
                    && !Character.isLetterOrDigit(pattern.charAt(i + 1));
            char c = pattern.charAt(escaped ? i + 1 : i);
            if (!escaped && SPECIAL.indexOf(c) >= 0) {
                break;
            }
            text.append(c);
            i += escaped ? 2 : 1;
        }
        if (i < pattern.length() && isOptional(pattern.charAt(i)) && !text.isEmpty()) {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private static boolean isOptional(char quantifier) {
        return quantifier == '?' || quantifier == '*' || quantifier == '{';
    }
}
