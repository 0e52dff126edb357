package shop;

record Sale(String city) {}
