package main

func save(c *gin.Context) {
	form, _ := c.MultipartForm()  // ticks
	c.SaveUploadedFile(form.File["photo"][0], "photo.png")  // ticks
}
