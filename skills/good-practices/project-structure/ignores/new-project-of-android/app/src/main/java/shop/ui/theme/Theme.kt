package shop.ui.theme

class Theme
