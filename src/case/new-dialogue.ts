const dialogue = `# Hồ sơ một hội nghị đối thoại trực tiếp với nhân dân và các ý kiến được nêu. Điền những gì đã biết; mục nào chưa biết thì để trống hoặc
# xóa dòng đó. Việc không ghi ngày là chưa làm; danh sách đã ghi là đầy đủ. Ngày viết theo dạng 2026-07-01.
record: dialogue
id:                         # số hồ sơ, ví dụ: "DT-2026/xa-hoa-binh" (bắt buộc)
unit:                       # tên đơn vị (bắt buộc)
level:                      # commune | province | department | ministry | central | unit (district: chỉ trước 01/7/2025) (bắt buộc)
role:                       # người đứng đầu đối thoại: commune-chair | party-secretary | province-chair … (bắt buộc)
# with: các hộ dân thôn 3     # đối thoại với ai, khi không phải Nhân dân nói chung
# Lý do: yearly (hằng năm), voters-asked (cử tri yêu cầu), many-asked (nhiều người đề nghị), needed (xét thấy cần), complex-case,
# prolonged-case, crowd, over-level, superior-request (cấp trên yêu cầu), opinions-needed (cần lấy ý kiến).
trigger: yearly
# requestedOn: 2026-09-14     # ngày có yêu cầu
# requestedBy: cử tri thôn 3
# voters: { asked: 620, of: 5400 }   # số cử tri yêu cầu, trên tổng số cử tri của xã
# plan: { on: 2026-01-20, number: 03/KH-UBND }        # kế hoạch đối thoại trong năm
# announced: { on: 2026-10-05, number: 85/TB-UBND }   # thông báo thời gian, địa điểm, nội dung
plannedOn: 2026-10-14       # ngày dự kiến
# heldOn: 2026-10-14          # ngày đã tổ chức
# place: hội trường Ủy ban nhân dân xã
# mode: in-person             # in-person | online | social-network
# voterContact: false         # có phải là hội nghị tiếp xúc cử tri không
# chair: { name: ông Nguyễn Văn Ví Dụ, title: Chủ tịch Ủy ban nhân dân xã, of: people-committee }
# coChairs:                   # of: people-council-standing | party-committee | people-committee | front | other
#   - { name: bà Trần Thị Mẫu, title: Phó Chủ tịch Hội đồng nhân dân xã, of: people-council-standing }
# invited: [Đảng ủy xã, các thôn]
# attendance: 120
# minutes: { on: 2026-10-14 }
# conclusion: { on: 2026-10-16, number: 90/TB-UBND }  # thông báo kết luận của người chủ trì
# published: { on: 2026-10-20, by: [media, posted, village-heads] }
# Các ý kiến được nêu. Tố cáo thì không ghi "from": không ai được nêu tên người tố cáo.
# proposals:
#   - id: p1
#     kind: recommendation    # recommendation | feedback | question | complaint | denunciation
#     from: { name: ông Lê Văn Thử, address: thôn 3 }   # viết như in trong văn bản
#     about: sửa đường vào thôn 3
#     conclusion: khảo sát, sửa trong quý IV               # kết luận của người chủ trì
#     clearedUpThere: false   # đã được làm rõ tại hội nghị
#     complex: false          # cần thời gian nghiên cứu
#     withinCompetence: true  # thuộc thẩm quyền của cấp tổ chức đối thoại
#     body: Phòng Kinh tế     # nơi phải giải quyết
#     interimNotice: { on: 2026-10-20, number: 95/TB-UBND }    # báo cho người nêu biết nơi chịu trách nhiệm
#     proposedUpward: { on: 2026-10-20, number: 96/UBND, to: [Sở Xây dựng] }
#     settledOn: 2026-11-05
#     outcome: đã rải đá 300 mét                           # kết quả, có thể công khai
#     answer: { on: 2026-11-06, number: 101/UBND }             # văn bản trả lời
#     reported: { on: 2026-11-06, number: 20/BC-KT }           # báo cáo người đứng đầu
# reports:                    # báo cáo kết quả đối thoại
#   - { on: 2026-12-01, number: 60/BC-UBND, to: [Ban Thường vụ Đảng ủy xã], copies: [Ủy ban Mặt trận Tổ quốc Việt Nam xã] }
`;

/** A commented YAML skeleton of the record of a dialogue; parses once its blanks are filled. */
export function newDialogue(): string {
  return dialogue;
}
