import { DataTable } from "@/app/_ui/table/data-table";
import type { Roster, RosterMember } from "@/lib/courses/taught-views";
import { ROLE_WORDS } from "../../../_components/role-words";
import { RoleCell } from "./role-cell";
import styles from "./roster-table.module.css";

interface RosterTableProps {
  roster: Roster;
  labelledBy: string;
  /** whether the viewer may give other roles */
  mayChange: boolean;
}

/** Everybody in the course, a line each. */
export function RosterTable({ roster, labelledBy, mayChange }: RosterTableProps) {
  const { course, members } = roster;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: course.timeZone });
  return (
    <DataTable labelledBy={labelledBy}>
      <thead>
        <tr>
          <th scope="col" data-words="">
            Name
          </th>
          <th scope="col" data-words="">
            Role
          </th>
          <th scope="col" data-words="">
            E-mail
          </th>
          <th scope="col">Joined</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row" data-words="" className={styles.name}>
              <bdi>{member.name}</bdi>
              {member.self && <span className={styles.you}> (you)</span>}
            </th>
            <td data-words="" className={styles.role}>
              {roleOf(member)}
            </td>
            <td data-words="" className={styles.email}>
              {member.email}
            </td>
            <td>
              <time dateTime={member.joinedAt.toISOString()}>{day.format(member.joinedAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );

  function roleOf({ id, name, role, self }: RosterMember) {
    if (!mayChange || self) return ROLE_WORDS[role];
    return <RoleCell course={course.slug} member={{ id, name, role }} />;
  }
}
