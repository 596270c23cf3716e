/** The records that `newCase` knows a skeleton of. */
export type NewCaseKind = "petition";

const petition = `# Hồ sơ xử lý đơn. Điền những gì đã biết; mục nào chưa biết thì để trống hoặc xóa dòng đó.
# Để trống nghĩa là "chưa biết", không có nghĩa là "không". Ngày viết theo dạng 2026-07-01 (năm-tháng-ngày).
# Dòng bắt đầu bằng "#" là chú thích; bỏ dấu "#" ở đầu những dòng cần dùng.
record: petition
id:                         # số hồ sơ, ví dụ: "12/KN-2026" (bắt buộc)
kind:                       # complaint (khiếu nại) | denunciation (tố cáo) | recommendation (kiến nghị) | feedback (phản ánh)
instance:                   # 1 (lần đầu) | 2 (lần hai)
inWriting:                  # true: gửi đơn | false: trình bày trực tiếp, có ghi lại
signed:                     # true | false: có chữ ký hoặc điểm chỉ
writtenOn:                  # ngày ghi trên đơn
sentOn:                     # ngày nộp đơn hoặc ngày gửi bưu điện
receivedOn:                 # ngày cơ quan có thẩm quyền nhận đơn
summary:                    # tóm tắt nội dung

complainants:               # người khiếu nại
  - name:                   # họ và tên, hoặc tên cơ quan, tổ chức
    kind:                   # individual (cá nhân) | organisation (tổ chức) | agency (cơ quan)
    title:                  # ông | bà
    address:
    capacity:               # full (đủ năng lực hành vi dân sự) | limited (phải có người đại diện)
    identity:
      kind:                 # ví dụ: CCCD
      number:               # đặt trong dấu nháy: "001200000000"
      issuedOn:
      issuedBy:
denouncers:                 # người tố cáo, được giữ bí mật: đơn tố cáo ghi ở đây, không ghi ở complainants
  - name:
    title:                  # ông | bà
    address:
    contact:                # cách liên hệ: điện thoại, thư điện tử
    identity:
      kind:
      number:               # đặt trong dấu nháy
denounced:                  # người bị tố cáo
  - name:                   # họ và tên, hoặc tên cơ quan, tổ chức
    title:                  # ông | bà
    post:                   # chức vụ
    unit:                   # nơi công tác
    address:
petitioners:                # người kiến nghị, phản ánh
  - name:
    address:
    contact:
complainantCount:           # số người khiếu nại, nếu nhiều hơn số người ghi ở trên
representative:             # none: không có người đại diện; hoặc thay bằng:
#  kind: by-law             # by-law (theo pháp luật) | authorised (ủy quyền) | lawyer (luật sư) | group (đại diện nhóm)
#  name: ""
#  lawful: true             # giấy tờ có chứng minh việc đại diện hợp pháp không
transferredBy:              # none: công dân gửi thẳng; hoặc thay bằng:
#  name: ""                 # cơ quan chuyển đơn
#  on: 2026-07-01
#  kind: agency             # agency | fatherland-front (Mặt trận Tổ quốc hoặc tổ chức thành viên)

# Cơ quan đang giữ hồ sơ; bỏ cả nhóm này nếu dùng hồ sơ cơ quan (--agency).
# handledBy:
#   role: commune-chair
#   unit: ""

complaint:
  object:                   # quyết định hoặc hành vi bị khiếu nại
    kind:                   # administrative-decision (quyết định hành chính) | administrative-act (hành vi hành chính) | disciplinary-decision (quyết định kỷ luật)
    number:
    issuedOn:
    summary:
    receivedOn:             # ngày người khiếu nại nhận được quyết định
    neverReceived:          # true: không nhận được quyết định, chỉ biết được
    knownOn:                # ngày người khiếu nại biết quyết định hoặc hành vi
  respondent:               # người bị khiếu nại
    role:                   # ví dụ: commune-chair (Chủ tịch UBND cấp xã), department-director (giám đốc sở)
    unit:                   # tên đơn vị, ghi đúng như trong hồ sơ cơ quan
    name:
    superiorUnit:           # cấp trên trực tiếp của người giải quyết lần đầu (khi khiếu nại lần hai)
  # Khiếu nại lần hai: lần đầu đã giải quyết ra sao; khi có mục này thì events chỉ ghi việc của lần hai.
  # firstInstance:
  #   undecided: true       # quá hạn mà chưa giải quyết; đã giải quyết thì bỏ dòng này và ghi các ngày dưới đây
  #   resolveDueOn: 2026-06-01  # ngày hết thời hạn giải quyết lần đầu
  #   decidedOn: 2026-06-01
  #   decisionReceivedOn: 2026-06-05
  # Khiếu nại quyết định kỷ luật:
  # discipline:
  #   form: dismissal       # reprimand, warning, salary-step-down, demotion, removal, removal-from-elected-office, dismissal (buộc thôi việc)
  #   person: civil-servant # cadre (cán bộ), civil-servant (công chức), public-employee (viên chức), enterprise-worker
  # Ốm đau, thiên tai, công tác xa … làm người khiếu nại không khiếu nại đúng hạn; không có thì ghi: obstacles: []
  # obstacles:
  #   - from: 2026-06-01
  #     to: 2026-06-10
  #     reason: ""
  legitimateReason:         # true | false: khiếu nại muộn có lý do chính đáng
  secondDecisionExists:     # true | false: đã có quyết định giải quyết lần hai
  court:                    # none | accepted (Tòa đã thụ lý) | decided (đã xét xử) | terminated (Tòa đình chỉ)
  # Kết quả kiểm tra các trường hợp không thụ lý (Điều 11 Luật Khiếu nại); không thuộc trường hợp nào thì ghi: found: []
  # groundsCheck:
  #   on: 2026-07-01
  #   found: []
  #   reason: ""            # lý do cụ thể, in trong thông báo không thụ lý
  # Có căn cứ tạm đình chỉ, đình chỉ theo Điều 11a không? Không có thì ghi: interruption: none
  # interruption:
  #   kind: suspend         # suspend (tạm đình chỉ) | terminate (đình chỉ)
  #   ground: a             # điểm a, b (tạm đình chỉ) hoặc a, b, c, d (đình chỉ)
  #   establishedOn: 2026-07-01
  # Vùng sâu, vùng xa đi lại khó khăn, do người giải quyết xác định:
  # remoteArea:
  #   finding: false
  #   reason: ""
  # Vụ việc phức tạp, do người giải quyết xác định:
  # complexity:
  #   finding: false

# Trách nhiệm của người đứng đầu: bỏ dấu "#" để hỏi ai chịu trách nhiệm, ai chủ trì, phối hợp, giám sát, báo cáo lên đâu.
# matter:
#   level: commune          # commune | district (đến 30/6/2025) | province | central
#   subject: state-body     # state-body | party-organisation | party-member | party-discipline | party-dues-or-life
#   field: land             # land | site-clearance | resettlement | court-judgment | inspection-conclusion | litigation | degradation | other
#   traits: []              # backlogged, complex, prolonged, over-level, crowd, notable, security, hot-spot, slow …; không có thì để []

# Những việc đã làm; danh sách trống ([]) nghĩa là chưa có việc nào.
events:
#  - what: accepted         # thụ lý; các việc khác: refused, dialogue-held, suspended, continued, decided, decision-sent …
#    on: 2026-07-01
#    number: 05/TB-UBND
`;

const agency = `# Hồ sơ cơ quan: tên, cơ quan cấp trên, người giữ chức vụ theo từng thời gian. Dùng với --agency.
# Ngày viết theo dạng 2026-07-01; "to" để trống nghĩa là đến nay.
record: agency
level:                      # commune | department | province | ministry | party (district: chỉ trước 01/7/2025)
unit:                       # tên đơn vị như ghi trong hồ sơ vụ việc, ví dụ: xã Hòa Bình
headRole:                   # chức vụ người đứng đầu: commune-chair, department-director, province-chair …
symbol:                     # phần ký hiệu văn bản, ví dụ: UBND
draftingUnit:               # chữ viết tắt của đơn vị soạn thảo, ở số công văn và dòng "Lưu: VT, …": TCD
collective:                 # tập thể sau TM. (T/M), ví dụ: Ủy ban nhân dân; Ban Thường vụ
contact:                    # dòng liên hệ ở chân trang 1: địa chỉ, điện thoại, thư điện tử
names:
  - name:                   # tên đầy đủ, ví dụ: Ủy ban nhân dân xã Hòa Bình
    letterhead:             # tên in ở đầu văn bản, tối đa 3 dòng
      - ""
    from:
places:
  - place:                  # địa danh ghi trên văn bản
    from:
# superiors:                # cơ quan cấp trên trực tiếp
#   - name: ""
#     headTitle: ""
#     from: 2025-07-01
# inspectorates:            # cơ quan thanh tra cùng cấp, nếu có
#   - name: ""
#     from: 2025-07-01
offices:
  - role:                   # commune-chair …
    title:                  # chức vụ ghi trên văn bản: CHỦ TỊCH
    holder:                 # họ và tên
    from:
#  - role: deputy-chair
#    title: PHÓ CHỦ TỊCH
#    holder: ""
#    deputyOf: commune-chair
#    from: 2025-07-01
# absences:                 # thời gian vắng mặt, để tìm người ký thay
#   - holder: ""
#     from: 2026-07-01
#     to: 2026-07-05
`;

/**
 * A commented YAML skeleton of a case file. What stays empty counts as not known; with `id` filled it parses.
 * `newCase("petition")`.
 */
export function newCase(_kind: NewCaseKind): string {
  return petition;
}

/** A commented YAML skeleton of an agency profile; parses once its blanks are filled. */
export function newAgency(): string {
  return agency;
}
