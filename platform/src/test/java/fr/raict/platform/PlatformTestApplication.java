package fr.raict.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service: what the platform brings, and nothing else. */
@SpringBootApplication
public class PlatformTestApplication {
}
