struct Shop_Previews: PreviewProvider { static var previews = 1 }
