package fr.raict.portal.paper;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the codes of a paper from its first page as a camera sees it. */
final class QrCodes {
    private static final int DOTS_PER_INCH = 150;

    private QrCodes() {}

    static String read(Pdf paper) {
        return readAll(paper)[0];
    }

    static String[] readAll(Pdf paper) {
        return readAll(paper.<BufferedImage>read(document -> new PDFRenderer(document).renderImageWithDPI(0,
                DOTS_PER_INCH)));
    }

    private static String[] readAll(BufferedImage page) {
        var dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(),
                dots)));
        try {
            var found = new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            return Arrays.stream(found).map(each -> each.getText()).toArray(String[]::new);
        } catch (NotFoundException e) {
            throw new AssertionError("No code on the page", e);
        }
    }
}
