Feature: Order
