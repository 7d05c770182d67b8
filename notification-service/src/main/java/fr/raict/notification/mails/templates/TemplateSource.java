package fr.raict.notification.mails.templates;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raict.notification.mails.domain.Language;

/**
 * A text file made into Mustache templates: the subject, the text as it stands, and the same text marked up as HTML.
 * The markup follows from the file alone, so no value can add any.
 */
record TemplateSource(String subject, String text, String html) {
    private static final Pattern SUBJECT = Pattern.compile("(?:Objet|Subject)\\h*:\\h*(.+)");
    private static final Pattern CONDITION = Pattern.compile("\\{\\{[#^/]\\w+}}");
    private static final Pattern LABELLED = Pattern.compile("([^{}:]{1,40}:)\\h+(.+)");
    private static final Pattern ONLY_A_LINK = Pattern.compile("\\{\\{\\w+Link}}");
    private static final Pattern LINK = Pattern.compile("\\{\\{(\\w+Link)}}");
    private static final Pattern ADDRESS = Pattern.compile("\\{\\{(\\w+Email)}}");
    /** In the element, as some programs drop style sheets. */
    private static final String BUTTON = "display: inline-block; padding: 12px 20px; border-radius: 8px; "
            + "background: #17484a; color: #ffffff; font-weight: bold; text-decoration: none;";

    /**
     * @throws IllegalArgumentException
     *             when the file does not begin with its subject, or a condition begins or ends within a paragraph and
     *             not both
     */
    static TemplateSource parse(String source, Language language) {
        var lines = source.strip().lines().map(line -> Typography.apply(line.stripTrailing(), language)).toList();
        var subject = SUBJECT.matcher(lines.getFirst());
        if (!subject.matches()) {
            throw new IllegalArgumentException("no subject: " + lines.getFirst());
        }
        var text = String.join("\n", lines.subList(1, lines.size())).strip();
        var html = Arrays.stream(text.split("\n{2,}")).map(TemplateSource::markUp).collect(Collectors.joining("\n"));
        return new TemplateSource(subject.group(1), text + "\n", html);
    }

    private static String markUp(String block) {
        var lines = block.lines().toList();
        var content = lines.stream().filter(line -> !isCondition(line)).toList();
        if (content.isEmpty()) {
            return block;
        }
        if (!isBalanced(lines)) {
            throw new IllegalArgumentException("half a condition: " + block);
        }
        if (!content.stream().allMatch(LABELLED.asMatchPredicate())) {
            return paragraph(lines, TemplateSource::inline);
        }
        return isAction(lines) ? action(lines.getFirst()) : paragraph(lines, TemplateSource::fact);
    }

    private static boolean isBalanced(List<String> lines) {
        var open = new ArrayDeque<String>();
        for (var condition : lines.stream().filter(TemplateSource::isCondition).toList()) {
            var word = condition.substring(3);
            if (condition.charAt(2) != '/') {
                open.push(word);
            } else if (!word.equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private static boolean isAction(List<String> lines) {
        return lines.size() == 1 && ONLY_A_LINK.matcher(value(lines.getFirst())).matches();
    }

    private static String action(String line) {
        var name = label(line).replaceAll("\\h*:$", "");
        return "<p><a class=\"button\" href=\"%s\" style=\"%s\">%s</a></p>".formatted(value(line), BUTTON,
                escape(name));
    }

    private static String fact(String line) {
        return "<strong>" + escape(label(line)) + "</strong> " + inline(value(line));
    }

    private static String label(String line) {
        return LABELLED.matcher(line).replaceFirst("$1");
    }

    private static String value(String line) {
        return LABELLED.matcher(line).replaceFirst("$2");
    }

    private static String paragraph(List<String> lines, UnaryOperator<String> markUp) {
        return lines.stream().map(line -> isCondition(line) ? line : markUp.apply(line) + "<br>")
                .collect(Collectors.joining("\n", "<p>\n", "\n</p>"));
    }

    private static String inline(String line) {
        var linked = LINK.matcher(escape(line)).replaceAll("<a href=\"{{$1}}\">{{$1}}</a>");
        return ADDRESS.matcher(linked).replaceAll("<a href=\"{{$1Link}}\">{{$1}}</a>");
    }

    private static boolean isCondition(String line) {
        return CONDITION.matcher(line).matches();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
