package fr.raict.broken.circle.application;

import fr.raict.broken.square.application.Square;

public class Circle {
    Class<?> other = Square.class;
}
