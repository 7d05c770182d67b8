package fr.raict.broken.everything.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.security.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EverythingController {

    record Shelf(Map<String, Book> books) {
    }

    record Book(String title, Optional<List<String>> authors) {
    }

    @GetMapping("/all")
    @Access(Access.Level.PUBLIC)
    List<String> all() { return List.of(); }

    @GetMapping("/nested")
    @Access(Access.Level.PUBLIC)
    Shelf nested() { return new Shelf(Map.of()); }
}
