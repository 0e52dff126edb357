package response

func SendErr(c *gin.Context, status int) { // ticks
	c.JSON(status, gin.H{"message": "failed"})
}
