import cv2

cv2.imshow("street", cv2.imread("street.jpg"))
cv2.waitKey(0)
