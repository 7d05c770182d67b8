package fr.raict.portal.registering.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

import fr.raict.portal.registering.lists.ListProblem.Unreadable;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The text of a file: UTF-16 if it starts with its mark, else UTF-8, else Windows-1252, in which Excel writes CSV. */
final class DecodedText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private DecodedText() {}

    static String of(byte[] file) {
        return unicode(file).or(() -> isMarked(file) ? Optional.empty() : strictly(file, WINDOWS_1252))
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> new UnfitList(new Unreadable()));
    }

    /** Of a part of a workbook, which is in UTF-8 or UTF-16. */
    static String ofUnicode(byte[] part) {
        return unicode(part).orElseThrow(() -> new UnfitList(new Unreadable()));
    }

    /** Without its mark. */
    private static Optional<String> unicode(byte[] file) {
        var charset = startsWithMark(file, UTF_16LE) ? UTF_16LE : startsWithMark(file, UTF_16BE) ? UTF_16BE : UTF_8;
        return strictly(file, charset).map(text -> text.startsWith(MARK) ? text.substring(1) : text);
    }

    private static boolean isMarked(byte[] file) {
        return startsWithMark(file, UTF_16LE) || startsWithMark(file, UTF_16BE);
    }

    private static boolean startsWithMark(byte[] file, Charset charset) {
        return file.length >= 2 && new String(file, 0, 2, charset).equals(MARK);
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
