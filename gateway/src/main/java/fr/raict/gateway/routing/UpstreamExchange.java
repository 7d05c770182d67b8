package fr.raict.gateway.routing;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.clients.ClientAnswers;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on as it came: the address to the letter, the body to the byte. The exchange that Spring Cloud Gateway
 * brings sorts the query by name, and on a conditional request it may keep the connection for ever.
 */
@Component
class UpstreamExchange implements ProxyExchange {

    private final ClientHttpRequestFactory upstreams;
    private final AnswerBodies bodies;
    private final ClientAnswers answers;

    UpstreamExchange(ClientHttpRequestFactory upstreamRequests, AnswerBodies bodies, ClientAnswers answers) {
        this.upstreams = upstreamRequests;
        this.bodies = bodies;
        this.answers = answers;
    }

    /**
     * @throws UpstreamUnreachable if there is no answer, or none that makes sense
     * @throws AnswerBodies.NoRoom if the answer is too large to be kept for now
     */
    @Override
    public ServerResponse exchange(Request request) {
        var target = target(request.getServerRequest());
        try {
            return answered(target, request);
        } catch (AnswerBodies.NoRoom e) {
            throw e;
        } catch (IOException e) {
            throw new UpstreamUnreachable(e);
        } catch (RuntimeException e) { // such as a status of two digits, or a pool that is closed
            throw new UpstreamUnreachable(new IOException("no answer that makes sense", e));
        }
    }

    private ServerResponse answered(URI target, Request request) throws IOException {
        try (var received = send(target, request)) {
            var answer = new Answer(received.getStatusCode(), received.getHeaders());
            if (answer.status().is1xxInformational()) {
                throw new ProtocolException("an answer that is no end: " + answer.status());
            }
            return response(answer, bodies.of(received), request);
        }
    }

    private UpstreamResponse response(Answer answer, AnswerBody body, Request request) throws IOException {
        try {
            var response = new UpstreamResponse(answer.status(), body, answers);
            request.getResponseConsumers().forEach(consumer -> consumer.accept(answer, response));
            return response;
        } catch (RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private ClientHttpResponse send(URI target, Request request) throws IOException {
        var call = upstreams.createRequest(target, request.getMethod());
        call.getHeaders().putAll(request.getHeaders());
        copyBody(request.getServerRequest().servletRequest(), call);
        return call.execute();
    }

    private static URI target(ServerRequest request) {
        URI upstream = MvcUtils.getAttribute(request, MvcUtils.GATEWAY_REQUEST_URL_ATTR);
        var client = request.servletRequest();
        var query = client.getQueryString();
        return URI.create(upstream + client.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** From memory, where the gateway has read it: a repeatable request can then be repeated. */
    private static void copyBody(HttpServletRequest client, ClientHttpRequest call) throws IOException {
        var body = client.getInputStream().readAllBytes();
        if (body.length > 0 && call instanceof StreamingHttpOutputMessage message) {
            message.setBody(body);
        }
    }

    private record Answer(HttpStatusCode status, HttpHeaders headers) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
