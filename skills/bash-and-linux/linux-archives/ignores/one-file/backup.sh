#!/bin/bash
cp "$1" "$1.bak"
