package fr.raict.broken.names;

class OrderManager {
}
