package fr.raict.broken.injection.application;

import org.springframework.beans.factory.annotation.Value;

class InjectField {
    @Value("x")
    String injected = "";
}
