package fr.raict.portal.services;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Hands files of the registration service on to the visitor as they come, in the visitor's name; none is kept. */
@Component
public final class Downloads {
    private static final Logger log = LoggerFactory.getLogger(Downloads.class);
    private static final List<String> HANDED_ON = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CACHE_CONTROL);
    /** From the question to the last byte: the gateway waits no longer. */
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);
    private static final int PIECE = 16 * 1024;

    private final RestClient registration;
    private final JsonMapper json;

    Downloads(RestClient.Builder clients, JsonMapper json,
            @Value("${spring.http.serviceclient.registration.base-url}") String registration) {
        var http = new JdkClientHttpRequestFactory(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT).build());
        http.setReadTimeout(LONGEST);
        this.registration = clients.clone().baseUrl(registration).requestFactory(http)
                .requestInterceptor(new VisitorsRequest()).build();
        this.json = json;
    }

    /**
     * @param file its address below the service's, of parts that need no encoding
     * @param query what it is asked with; may hold whatever a visitor typed
     * @throws ServiceProblem when the service refuses it
     */
    public void handOn(String file, Map<String, String> query, HttpServletResponse to) {
        registration.get().uri(service -> {
            query.keySet().forEach(name -> service.queryParam(name, "{" + name + "}"));
            return service.path(file).build(query);
        }).exchange((_, from) -> {
            if (from.getStatusCode().isError()) {
                throw ServiceProblem.read(from, json);
            }
            HANDED_ON.forEach(name -> from.getHeaders().getOrEmpty(name)
                    .forEach(value -> to.setHeader(name, value)));
            copy(from, to);
            return true;
        });
    }

    private static void copy(ClientHttpResponse from, HttpServletResponse to) throws IOException {
        var body = from.getBody();
        var output = to.getOutputStream();
        for (var piece = next(body); piece.length > 0; piece = next(body)) {
            try {
                output.write(piece);
            } catch (IOException e) {
                log.debug("The visitor does not wait for the file any more", e);
                return;
            }
        }
    }

    private static byte[] next(InputStream body) {
        try {
            return body.readNBytes(PIECE);
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    /** Nobody answers it: the connection breaks, so that half of a file is not taken for all of it. */
    static final class BrokenOff extends RuntimeException {

        BrokenOff(IOException cause) {
            super("A file breaks off", cause);
        }
    }
}
