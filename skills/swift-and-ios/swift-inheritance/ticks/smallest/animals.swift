class Animal { func speak() {} }
class Dog: Animal { override func speak() { print("woof") } }
