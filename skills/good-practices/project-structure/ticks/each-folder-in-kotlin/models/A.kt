package shop

class A
