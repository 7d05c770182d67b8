package fr.raict.broken.access.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenController {
    @GetMapping("/open")
    String open() { return "open"; }
}
