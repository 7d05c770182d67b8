package fr.raict.portal.door;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import fr.raict.portal.door.CodePhoto.Code;
import fr.raict.portal.door.CodePhoto.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodePhotoTest {
    private static final String TEXT = "https://raict.example.org/pointage/code/7K3M9QWET2XA01";

    /** A ticket on a grey table, turned a little, as a phone sees it. */
    static byte[] photo(int width, int height, double turned, String format) {
        try {
            var code = new QRCodeWriter().encode(TEXT, BarcodeFormat.QR_CODE, 330, 330);
            var ticket = new BufferedImage(330, 330, BufferedImage.TYPE_INT_RGB);
            for (var x = 0; x < 330; x++) {
                for (var y = 0; y < 330; y++) {
                    ticket.setRGB(x, y, code.get(x, y) ? 0x202020 : 0xf0f0e8);
                }
            }
            var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var paint = photo.createGraphics();
            paint.setColor(Color.GRAY);
            paint.fillRect(0, 0, width, height);
            var scale = Math.min(width, height) / 700.0;
            var place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
            place.rotate(Math.toRadians(turned));
            place.scale(scale, scale);
            place.translate(-165, -165);
            paint.drawImage(ticket, place, null);
            paint.dispose();
            return written(photo, format);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            var file = new ByteArrayOutputStream();
            assertThat(ImageIO.write(image, format, file)).isTrue();
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 480, 0, jpeg", "4032, 3024, 12, jpeg", "3024, 4032, 90, jpeg", "1200, 1200, 181, png"})
    void readsTheCodeOfAPhotoHoweverLargeAndTurned(int width, int height, double turned, String format) {
        assertThat(CodePhoto.read(photo(width, height, turned, format))).isEqualTo(new Code(TEXT));
    }

    @Test
    void saysThatThereIsNoCode() {
        var empty = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);

        assertThat(CodePhoto.read(written(empty, "png"))).isEqualTo(new Unfit("none"));
        assertThat(CodePhoto.read(written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png")))
                .isEqualTo(new Unfit("none"));
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsDecoded() throws IOException {
        assertThat(CodePhoto.read(new byte[CodePhoto.MOST_BYTES + 1])).isEqualTo(new Unfit("large"));
        assertThat(CodePhoto.read(pngOf(60_000, 60_000))).isEqualTo(new Unfit("large"));
        assertThat(CodePhoto.read(pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo(new Unfit("large"));
    }

    /** A few bytes that say that they are a huge picture. */
    private static byte[] pngOf(int width, int height) throws IOException {
        var chunk = new ByteArrayOutputStream();
        var header = new DataOutputStream(chunk);
        header.writeBytes("IHDR");
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[]{8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(chunk.toByteArray());
        var file = new ByteArrayOutputStream();
        var png = new DataOutputStream(file);
        png.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.writeInt(13);
        png.write(chunk.toByteArray());
        png.writeInt((int) check.getValue());
        png.writeInt(0);
        png.writeBytes("IDAT");
        png.writeInt(0);
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an image", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "BM"})
    void refusesWhatIsNoPhoto(String file) {
        assertThat(CodePhoto.read(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Unfit("unreadable"));
        assertThat(CodePhoto.read(new byte[0])).isEqualTo(new Unfit("missing"));
        assertThat(CodePhoto.read(written(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif")))
                .isEqualTo(new Unfit("unreadable"));
    }

    /** Whatever is done to a file, it is answered: nothing is thrown. */
    @Test
    void answersForEveryBrokenFile() {
        var random = new Random(20261128);
        for (var format : new String[]{"jpeg", "png"}) {
            var sound = photo(320, 240, 0, format);
            for (var attempt = 0; attempt < 300; attempt++) {
                var broken = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
                for (var each = 0; each < 1 + random.nextInt(20); each++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThat(CodePhoto.read(broken)).isNotNull();
            }
        }
    }
}
