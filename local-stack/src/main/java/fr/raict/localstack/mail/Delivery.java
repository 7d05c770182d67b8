package fr.raict.localstack.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way from a client into a file. */
final class Delivery implements MessageHandler {
    private final Mailbox mailbox;
    private final MailFiles files;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    Delivery(Mailbox mailbox, MailFiles files) {
        this.mailbox = mailbox;
        this.files = files;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        mailbox.check(recipient);
        recipients.add(recipient);
    }

    /** The answer is sent after this returns. */
    @Override
    public @Nullable String data(InputStream data) throws IOException {
        var mail = new ByteArrayOutputStream();
        mail.write(envelope().getBytes(StandardCharsets.UTF_8));
        data.transferTo(mail);
        files.add(mail.toByteArray());
        return null;
    }

    /** Who the mail went to is not always who it says. */
    private String envelope() {
        return "Return-Path: <" + sender + ">\r\nX-Envelope-To: " + String.join(", ", recipients) + "\r\n";
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
