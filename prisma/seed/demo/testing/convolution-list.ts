/**
 * What the demo students hand in to the first exercise, part by part: ✓ is the right answer however it is written,
 * ? cannot be read, _ is blank, anything else is a wrong answer by its rows. 김지우 and Jürgen have not begun.
 */
export const CONVOLUTION_LIST = `
amelie.dubois     | r ✓ | g ✓ | b 18 18/26 24, 81 18/27 27, ✓ | sum 15 15/18 18, ✓
bill.oneill       | r 8 | g ?, 18 | b _, 18
chidinma.okonkwo  | r ?, ✓ | g ✓ | b ✓ | sum ✓
fatima.elidrissi  | r 9 | g 18, ✓ | b ✓ | sum ✓
iolani.kealoha    | r ✓ | g ✓ | b ✓ | sum ✓
jose.nunez        | r ✓ | g ✓ | b ✓ | sum ✓
lars.weiss        | r 1 1/1 2, ✓ | g ✓ | b ✓ | sum ✓
lukasz.wisniewski | r ✓ | g ✓ | b ✓ | sum 9 9/9 9
martin.king       | r ✓ | g ✓ | b ✓ | sum 15 15/18 18
mehmet.ozturk     | r ✓ | g 20 18/16 18, ✓ | b ✓ | sum 15 15/18 18, ✓
minhanh.nguyen    | r 4 6 6 4/6 9 9 6/6 9 9 6/4 6 6 4, ✓ | g ✓ | b ✓ | sum ✓
noa.levi          | r ✓ | g 18 18/81 18, ✓ | b ✓ | sum ✓
oksana.shevchenko | r ✓ | g ✓ | b 18 18/27 72, ✓ | sum ✓
priya.raghunathan | r ✓ | g ✓ | b ✓ | sum 45 45/54 45
putri             | r 1 1/1 1, _ | g 2 1/2 2, 2 2/1 2, 2 2/2 2 | b 2 2/3 3, 2 1/3 3, ✓ | sum 50 45/54 54, 45 45/55 54, ✓
soren.odegard     | r ✓ | g ✓ | b ✓ | sum 15 15/18 18
xiaoming.wang     | r 1 1/1 1, ✓ | g ✓ | b ✓ | sum ✓
zoe.papadopoulou  | r 9, ✓ | g ✓ | b ✓ | sum ✓
`;
