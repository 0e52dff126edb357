package response

func Failed(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}

func BadRequest(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}
