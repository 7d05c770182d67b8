package fr.raict.portal.door;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/**
 * Reads the QR code in a photo that a phone took. Whatever the file is, it is looked at before it is decoded, and decoded
 * to {@value #SIDE} pixels a side at most: 30 MB for the while, 180 MB for the worst.
 */
final class CodePhoto {
    static final int MOST_BYTES = 8 * 1024 * 1024;
    /** As phones take them. A progressive JPEG is held in memory while it is decoded, by six bytes a pixel. */
    static final long MOST_PIXELS = 25_000_000;
    static final int SIDE = 2_000;
    private static final List<String> FORMATS = List.of("jpeg", "png");
    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private CodePhoto() {}

    /** What a photo leads to. */
    sealed interface Seen {}

    /** @param text of the code, whatever it is of */
    record Code(String text) implements Seen {}

    /** @param problem the end of a key among the texts */
    record Unfit(String problem) implements Seen {}

    static Seen read(byte[] file) {
        if (file.length == 0) {
            return new Unfit("missing");
        }
        if (file.length > MOST_BYTES) {
            return new Unfit("large");
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return read(stream);
        } catch (IOException | RuntimeException _) {
            // Decoders stumble over hostile files in many ways, and the file is to blame for each.
            return new Unfit("unreadable");
        }
    }

    private static Seen read(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            return new Unfit("unreadable");
        }
        var reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return new Unfit("unreadable");
            }
            reader.setInput(stream, true, true);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static Seen read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return new Unfit("large");
        }
        var each = (int) Math.ceilDiv(Math.max(width, height), (long) SIDE);
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(each, each, 0, 0);
        return code(reader.read(0, asked)).<Seen>map(Code::new).orElseGet(() -> new Unfit("none"));
    }

    private static Optional<String> code(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var light = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light),
                new HybridBinarizer(light.invert())).map(CodePhoto::code).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> code(Binarizer black) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(black), HINTS).getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }
}
