package main

func Error(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}

func Fail(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}

func Failed(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}

func BadRequest(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}
