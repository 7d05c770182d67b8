package fr.raict.values;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import fr.raict.values.AddressRefused.Reason;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An address that mail can be sent to (RFC 5321, RFC 6531). It is shown as it was typed, travels with its domain in
 * A-labels (IDNA2008), and is equal to what differs from it in case, in the form of its domain or in needless quotes
 * only. Always true: no control, no invisible character, at most {@value #LONGEST} octets, and {@link #of} makes an
 * equal address of {@link #text()} and of {@link #wire()}.
 */
public final class EmailAddress {

    /** Octets of a whole address on the wire (RFC 5321 §4.5.3.1.3, without the angle brackets). */
    public static final int LONGEST = 254;

    /** Characters that are looked at; what is longer cannot be an address, however it is written. */
    private static final int LONGEST_TYPED = 4 * LONGEST;

    /** Only the address itself: no name before it, comment, route or folding, which a header may have. */
    private static final EmailValidator BARE_ADDRESS = JMail.validator().requireTopLevelDomain().disallowIpDomain()
            .disallowExplicitSourceRouting().disallowQuotedIdentifiers().disallowObsoleteWhitespace()
            .withRule(address -> address.comments().isEmpty());

    private final LocalPart localPart;
    private final Domain domain;

    private EmailAddress(LocalPart localPart, Domain domain) {
        this.localPart = localPart;
        this.domain = domain;
    }

    /** @throws AddressRefused if it is none, with the reason */
    public static EmailAddress of(@Nullable String typed) {
        // The canonical form comes first: U+037E, for one, becomes a semicolon by it.
        var text = Normalizer.normalize(Characters.trim(typed == null ? "" : typed), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            throw new AddressRefused(Reason.MISSING);
        }
        if (text.length() > LONGEST_TYPED) {
            throw new AddressRefused(Reason.TOO_LONG);
        }
        var at = text.lastIndexOf('@');
        if (at < 0) {
            throw new AddressRefused(Characters.firstUnfit(text).orElse(Reason.NO_AT_SIGN));
        }
        var localPart = LocalPart.of(text.substring(0, at));
        var address = new EmailAddress(localPart, Domain.of(text.substring(at + 1)));
        if (address.wire().getBytes(UTF_8).length > LONGEST) {
            throw new AddressRefused(Reason.TOO_LONG);
        }
        // Of a sound local part and a sound name, what can still be wrong is that no mail goes to such a domain.
        if (BARE_ADDRESS.isInvalid(address.wire())) {
            throw new AddressRefused(Reason.DOMAIN_IMPOSSIBLE);
        }
        return address;
    }

    /** For text from elsewhere, a store or an event from before this rule, of which nobody can be told a refusal. */
    public static Optional<EmailAddress> find(@Nullable String text) {
        try {
            return Optional.of(of(text));
        } catch (AddressRefused refused) {
            return Optional.empty();
        }
    }

    /** What a form has in its field: an address as {@link #text()} has it; what is none stays as it was typed. */
    public static String asShown(@Nullable String typed) {
        return find(typed).map(EmailAddress::text).orElseGet(() -> typed == null ? "" : Characters.trim(typed));
    }

    /** As it was typed, with letters for A-labels: for people to read, to keep and to hand on. */
    public String text() {
        return localPart.quoted() + "@" + domain.shown();
    }

    /** As it goes into the SMTP dialogue and into a mail's header; see {@link #needsSmtpUtf8()}. */
    public String wire() {
        return localPart.quoted() + "@" + domain.ascii();
    }

    /** In A-labels and lower case. */
    public String asciiDomain() {
        return domain.ascii();
    }

    /** Whether only a server that offers SMTPUTF8 (RFC 6531) can take it; there is no other way to write it. */
    public boolean needsSmtpUtf8() {
        return !Characters.isAscii(localPart.content());
    }

    /**
     * The same for all addresses of one mailbox, as far as anybody but its server can know: without regard to case. For
     * a plain ASCII address it is the address in lower case. Look-alikes such as ł and l stay apart.
     */
    public String key() {
        var lower = Normalizer.normalize(localPart.quoted().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return lower + "@" + domain.ascii();
    }

    /** A link to write to it, percent-encoded (RFC 6068 §2). */
    public URI mailto() {
        return URI.create("mailto:" + PercentEncoding.of(localPart.quoted()) + "@" + domain.ascii());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmailAddress address && key().equals(address.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
