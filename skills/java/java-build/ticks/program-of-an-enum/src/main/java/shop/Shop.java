package shop;

enum Shop {}
