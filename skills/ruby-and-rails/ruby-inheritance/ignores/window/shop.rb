class Shop < GtkWindow
  def open = show
end
