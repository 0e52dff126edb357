import cv2

cv2.GaussianBlur(image, (5, 5), 0)  # ticks
cv2.medianBlur(image, 5)  # ticks
cv2.bilateralFilter(image, 9, 75, 75)  # ticks
cv2.filter2D(image, -1, kernel)  # ticks
cv2.Canny(image, 50, 150)  # ticks
cv2.Sobel(image, cv2.CV_64F, 1, 0)  # ticks
cv2.Laplacian(image, cv2.CV_64F)  # ticks
cv2.threshold(image, 127, 255, 0)  # ticks
cv2.adaptiveThreshold(image, 255, 0, 0, 11, 2)  # ticks
cv2.findContours(image, 0, 0)  # ticks
cv2.drawContours(image, lines, -1, 0)  # ticks
cv2.morphologyEx(image, 0, kernel)  # ticks
cv2.dilate(image, kernel)  # ticks
cv2.erode(image, kernel)  # ticks
cv2.inRange(image, low, high)  # ticks
cv2.warpPerspective(image, matrix, size)  # ticks
cv2.warpAffine(image, matrix, size)  # ticks
cv2.equalizeHist(image)  # ticks
cv2.calcHist([image], [0], None, [256], [0, 256])  # ticks
cv2.bitwise_and(image, mask)  # ticks
cv2.addWeighted(a, 0.5, b, 0.5, 0)  # ticks
cv2.matchTemplate(image, part, 0)  # ticks
cv2.goodFeaturesToTrack(image, 25, 0.01, 10)  # ticks
cv2.calcOpticalFlowFarneback(a, b)  # ticks
cv2.HoughLinesP(image, 1, 1, 100)  # ticks
cv2.ORB_create()  # ticks
cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)  # ticks
cv2.resize(image, (8, 8))  # ticks
cv2.rotate(image, 0)  # ticks
cv2.flip(image, 1)  # ticks
cv2.rectangle(image, a, b, 0)  # ticks
cv2.putText(image, "a", a, 0)  # ticks
cv2.circle(image, a, 3, 0)  # ticks
camera = cv2.VideoCapture(0)
ok, frame = camera.read()  # ticks
