package shop;

interface Shop {}
