package shop

import "github.com/stretchr/testify/mock"

type Mail struct {
	mock.Mock  // ticks
}
