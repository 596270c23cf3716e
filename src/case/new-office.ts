const office = `# Hồ sơ tiếp công dân của người đứng đầu trong một thời gian. Điền những gì đã biết; mục nào chưa biết thì để trống hoặc xóa dòng đó.
# Danh sách đã ghi là đầy đủ: buổi không có trong "receptions" là không tiếp; danh sách bỏ trống là chưa biết. Ngày viết theo dạng 2026-07-01.
record: office
id:                         # số hồ sơ, ví dụ: "TCD-2026/xa-hoa-binh" (bắt buộc)
unit:                       # tên đơn vị, ghi như trong hồ sơ cơ quan (bắt buộc)
role:                       # commune-chair | province-chair | department-director | minister | party-secretary … (bắt buộc)
level:                      # commune | province | department | ministry | central | unit (district: chỉ trước 01/7/2025) (bắt buộc)
period:                     # thời gian của hồ sơ (bắt buộc)
  from: 2026-01-01
  to: 2026-12-31
# Lịch tiếp công dân đã công bố; thứ viết bằng số: 1 là thứ Hai, 7 là Chủ nhật.
# schedules:
#   - from: 2026-01-01
#     to: 2026-12-31
#     recurrence: { every: month, day: 15 }   # hoặc { every: week, weekday: 4 }, { every: month, week: 3, weekday: 2 }, { on: [2026-01-15] }
#     fallback: next-working-day              # trùng ngày nghỉ thì: next-working-day, previous-working-day, nearest-day-of-month, same-weekday, none
#     postedOn: 2025-12-22                    # ngày niêm yết, công bố
#     number: 05/TB-UBND
#     deputyStandsIn: false                   # lịch có cho cấp phó tiếp thay không
# Các buổi đã tiếp; không ghi việc nào ở một buổi nghĩa là việc đó chưa làm.
# receptions:
#   - on: 2026-01-15
#     by: head                # head (người đứng đầu) | deputy (cấp phó) | other
#     visitors: 3             # số lượt người đến
#     instead: 2026-01-14     # ngày trong lịch mà buổi này thay (nếu có)
#     adHoc: grave-case       # chỉ ghi khi tiếp đột xuất: grave-case, may-become-serious, superior-request
#     incident: VV-01         # vụ việc phải tiếp đột xuất
#     answerToldOn: 2026-01-15  # ngày báo thời gian trả lời
#     answeredOn: 2026-01-28    # ngày đã trả lời, thông báo cho mọi người đã tiếp
#     concludedOn: 2026-01-20   # ngày ra thông báo kết luận
#     number: 12/TB-UBND
# Các buổi lùi sang ngày khác; không có thì ghi: postponed: []
# postponed:
#   - planned: 2026-02-15
#     announcedOn: 2026-02-12
#     to: 2026-02-20
#     reason: tập huấn
# Vụ việc có thể phải tiếp đột xuất:
# incidents:
#   - id: VV-01
#     on: 2026-03-02
#     summary: người dân tập trung trước trụ sở
#     tense: false            # gay gắt, nổi cộm
#     complex: false
#     prolonged: false
#     manyPeople: false
#     severalBodies: false    # liên quan trách nhiệm của nhiều cơ quan
#     viewsDiffer: false      # ý kiến các cơ quan khác nhau
#     mayBecomeSerious: false # có thể gây hậu quả nghiêm trọng, mất an ninh, trật tự
# Các lần đối thoại với nhân dân:
# dialogues:
#   - on: 2026-10-14
#     announcedOn: 2026-10-05
#     publishedOn: 2026-10-21
#     reason: yearly
# Các báo cáo định kỳ đã gửi; kỳ không có ở đây là không gửi. Quý, 6 tháng, 9 tháng, năm: until là ngày chốt số liệu, trong tháng cuối kỳ.
# reports:
#   - kind: quarter             # month | quarter | half-year | nine-months | year
#     until: 2026-03-31
#     sentOn: 2026-04-03
#     number: 41/BC-UBND
#     signedBy: head            # head | deputy | inspectorate (người đứng đầu cơ quan thanh tra cùng cấp) | other
#     to: [Ủy ban nhân dân tỉnh, Thanh tra tỉnh]
# Văn bản của nơi nhận ấn định ngày gửi (nếu có):
# reportDays:
#   - kind: year
#     until: 2026-12-31
#     before: 2026-12-18        # phải gửi trước ngày này
#     by: Thanh tra tỉnh
`;

/** A commented YAML skeleton of an office's record; parses once its blanks are filled. */
export function newOffice(): string {
  return office;
}
