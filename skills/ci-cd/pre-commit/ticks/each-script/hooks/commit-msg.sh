#!/bin/sh
make lint
