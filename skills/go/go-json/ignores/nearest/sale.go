package shop

import "github.com/gin-gonic/gin"

func Show(c *gin.Context) { c.JSON(200, Sale{}) } // not json.Marshal
