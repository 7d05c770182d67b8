package fr.raict.portal.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What makes the door's page work on a device without a network: a page that names nobody, the worker that keeps it, and
 * what tells a phone how to install it.
 */
@Controller
@RequestMapping("/pointage")
class OfflineController {
    private static final List<String> FILES = List.of("/webjars/bootstrap/dist/css/bootstrap.min.css",
            "/css/raict.css", "/css/door.css", "/img/raict.svg", "/webjars/htmx.org/dist/htmx.min.js",
            "/js/door/store.js", "/js/door/offline.js", "/js/door/camera.js", "/js/door/door.js");
    /** Of what the kept page is drawn: once one of them is another, devices fetch it anew. */
    private static final List<String> DRAWN_OF = List.of("door/sw.js", "templates/layout.html",
            "templates/door/offline.html", "templates/door/parts.html", "messages/door.properties",
            "messages/door_en.properties", "messages/frame.properties", "messages/frame_en.properties");
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);
    private static final String INSTALLATION = """
            {"name": "RAICT – pointage", "short_name": "Pointage", "lang": "fr", "id": "/pointage/",
             "start_url": "/pointage/", "scope": "/pointage/", "display": "standalone",
             "background_color": "#faf8f4", "theme_color": "#17484a",
             "icons": [{"src": "/img/raict.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any"}]}
            """;

    private final ResourceUrlProvider addresses;
    private final String drawnOf = digest(DRAWN_OF.stream().map(OfflineController::text)
            .collect(Collectors.joining()));

    OfflineController(ResourceUrlProvider mvcResourceUrlProvider) {
        this.addresses = mvcResourceUrlProvider;
    }

    @GetMapping("/hors-ligne")
    String page(Model model) {
        DoorScript.addTo(model);
        return "door/offline";
    }

    /** Never from a cache: whoever is at the door gets a new version by the next visit. */
    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        var files = FILES.stream().map(each -> Objects.requireNonNullElse(addresses.getForLookupPath(each), each))
                .map(each -> '"' + each + '"').collect(Collectors.joining(", ", "[", "]"));
        var script = text("door/sw.js").replace("@FILES@", files).replace("@VERSION@", digest(drawnOf + files));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(SCRIPT).body(script);
    }

    @GetMapping("/application.webmanifest")
    ResponseEntity<String> installation() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(MANIFEST).body(INSTALLATION);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
