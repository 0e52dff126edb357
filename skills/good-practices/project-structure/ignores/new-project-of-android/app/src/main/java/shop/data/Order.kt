package shop.data

class Order
