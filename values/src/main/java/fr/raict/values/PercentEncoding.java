package fr.raict.values;

import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The octets of UTF-8, each as {@code %XX} but for those that mean themselves in a {@code mailto:} link (RFC 6068). */
final class PercentEncoding {

    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");
    /** Beside letters and digits: the unreserved of RFC 3986, and of some-delims what no page or calendar treats apart. */
    private static final String THEMSELVES = "-._~!$*+";

    private PercentEncoding() {}

    static String of(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(UTF_8)) {
            if (isItself(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append(HEX.formatHex(new byte[]{octet}));
            }
        }
        return encoded.toString();
    }

    private static boolean isItself(byte octet) {
        return octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z' || octet >= '0' && octet <= '9'
                || THEMSELVES.indexOf(octet) >= 0;
    }
}
