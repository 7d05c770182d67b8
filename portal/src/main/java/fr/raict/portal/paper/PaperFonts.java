package fr.raict.portal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fonts that every paper carries within it, and which signs they have: Latin, Greek, Cyrillic. */
@Component
final class PaperFonts {
    static final String FAMILY = "Liberation Sans";

    /** Stands for a sign that the fonts lack. */
    static final char MISSING = '□';

    private final BitSet signs = signs(Weight.REGULAR);

    PaperFonts() {
        signs.and(signs(Weight.BOLD));
    }

    /** The files there are. */
    enum Weight {
        REGULAR(400, "Regular"), BOLD(700, "Bold");

        private final int css;
        private final ClassPathResource file;

        Weight(int css, String name) {
            this.css = css;
            this.file = new ClassPathResource("liberation/LiberationSans-" + name + ".ttf");
        }

        int css() {
            return css;
        }

        InputStream open() {
            try {
                return file.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static BitSet signs(Weight weight) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(weight.open()))) {
            var glyphs = font.getUnicodeCmapLookup();
            var signs = new BitSet();
            for (var sign = 0; sign <= Character.MAX_VALUE; sign++) {
                signs.set(sign, glyphs.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a box for each sign that the fonts lack: a name in any script gives a paper. */
    String writable(String text) {
        var written = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> write(sign, written));
        return written.toString();
    }

    private void write(int sign, StringBuilder written) {
        if (Character.isWhitespace(sign)) {
            written.append(' ');
        } else if (Character.getType(sign) == Character.FORMAT || Character.isISOControl(sign)) {
            return;
        } else if (signs.get(sign) && !isWrittenLeftwards(sign)) {
            written.appendCodePoint(sign);
        } else {
            written.append(Character.isSpaceChar(sign) ? '\u00a0' : MISSING);
        }
    }

    /** A box is better than a name in the wrong order. */
    private static boolean isWrittenLeftwards(int sign) {
        var direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
