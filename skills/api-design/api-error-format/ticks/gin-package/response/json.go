package response

func Error(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}

func Fail(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}
