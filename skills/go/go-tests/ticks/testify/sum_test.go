package sum

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOne(t *testing.T) {  // ticks
	assert.Equal(t, 3, Sum(1, 2))
}

func TestTwo(t *testing.T) {  // ticks
	assert.Equal(t, 3, Sum(1, 2))
}
