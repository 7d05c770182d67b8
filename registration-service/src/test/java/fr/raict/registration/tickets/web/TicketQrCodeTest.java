package fr.raict.registration.tickets.web;

import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TicketQrCodeTest {

    private static final int QUIET_ZONE = 4;

    @Test
    void leadsToTheTicket() throws Exception {
        var url = "https://raict.example.org/billets/" + "Ab3_".repeat(16);

        var svg = TicketQrCode.svg(url);

        assertThat(new Decoder().decode(modules(svg)).getText()).isEqualTo(url);
    }

    private static BitMatrix modules(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(size.find()).isTrue();
        var modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET_ZONE);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results()
                .forEach(module -> modules.set(Integer.parseInt(module.group(1)) - QUIET_ZONE,
                        Integer.parseInt(module.group(2)) - QUIET_ZONE));
        return modules;
    }
}
