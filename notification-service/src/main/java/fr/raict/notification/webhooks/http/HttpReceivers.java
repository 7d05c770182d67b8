package fr.raict.notification.webhooks.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import fr.raict.notification.webhooks.application.Receivers;
import fr.raict.notification.webhooks.application.WebhookSettings;
import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.Answer.Cause;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.Webhook;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One connection for each attempt. However slowly a receiver answers, and however much, the attempt ends in time. */
@Component
class HttpReceivers implements Receivers, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(HttpReceivers.class);
    /** Of an answer; nobody looks at it, but a receiver may want to be listened to. */
    private static final int MOST_READ = 1_024;

    private final WebhookSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    HttpReceivers(WebhookSettings settings, CloseableHttpClient webhookClient) {
        this.settings = settings;
        this.client = webhookClient;
    }

    @Override
    public Answer send(Message message, Webhook to, Instant now) {
        var request = request(message, to, now);
        var deadline = deadlines.schedule(request::cancel, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(request);
        } catch (IOException e) {
            log.debug("No answer to {}", message.id(), e);
            return Answer.none(deadline.isDone() ? Cause.TIMED_OUT : cause(e));
        } finally {
            deadline.cancel(false);
        }
    }

    private Answer answer(HttpPost request) throws IOException {
        var response = client.executeOpen(null, request, null);
        try {
            readSome(response);
            return Answer.of(response.getCode());
        } finally {
            request.cancel(); // ends the connection: whatever is left of the answer is not read
            Closer.closeQuietly(response);
        }
    }

    private static HttpPost request(Message message, Webhook to, Instant now) {
        var request = new HttpPost(to.address().uri());
        var body = message.occurrence().body();
        request.setHeader("webhook-id", message.id().toString());
        request.setHeader("webhook-timestamp", now.getEpochSecond());
        request.setHeader("webhook-signature", Signature.of(message.id(), now, body, to.secrets().at(now)));
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        return request;
    }

    private static void readSome(ClassicHttpResponse response) {
        try {
            if (response.getEntity() != null) {
                response.getEntity().getContent().readNBytes(MOST_READ);
            }
        } catch (IOException _) {
            // the status says it all
        }
    }

    private static Cause cause(IOException failure) {
        return switch (failure) {
            case PublicDns.NotPublic _ -> Cause.ADDRESS_NOT_PUBLIC;
            case InterruptedIOException _ -> Cause.TIMED_OUT;
            case SSLException _ -> Cause.NOT_TRUSTED;
            default -> Cause.NOT_REACHED;
        };
    }

    @Override
    public void destroy() {
        deadlines.shutdownNow();
    }
}
